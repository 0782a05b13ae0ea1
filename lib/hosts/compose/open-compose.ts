import type { Instant, ScheduleOutcome } from '@/lib/cooloff/types';
import { aliasesOf } from '@/lib/hosts/compose/aliases';
import { allAsOne } from '@/lib/hosts/compose/all-guards';
import { Callbacks } from '@/lib/hosts/compose/changes';
import { EditorWords } from '@/lib/hosts/compose/editor-words';
import { isExpected } from '@/lib/hosts/compose/expected';
import type { ComposeFields, ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { KnownFields } from '@/lib/hosts/compose/known-fields';
import { SaveWatch } from '@/lib/hosts/compose/save-watch';
import { type Hands, scheduleCompose } from '@/lib/hosts/compose/schedule-compose';
import { sendCompose } from '@/lib/hosts/compose/send';
import type { Compose, ExpectedDraft, InsertResult, Lifetime, SendGuard, SendOutcome, SendPath } from '@/lib/hosts/types';
import type { Span } from '@/lib/text/types';
import { draftIdentity } from '@/lib/thread/draft-identity';
import type { Draft } from '@/lib/thread/types';

/** One compose over its whole life; the elements it stands in may change under it. */
export class OpenCompose implements Compose {
  private readonly words: EditorWords;
  private readonly saves = new SaveWatch();
  private readonly changes = new Callbacks();
  private readonly ends = new Callbacks<[how: 'closed' | 'discarded']>();
  private readonly undos = new Callbacks();
  private readonly guards = new Set<SendGuard>();
  private readonly known = new KnownFields();
  private discarding = false;
  /** Only where the host has a schedule of its own. */
  readonly schedule?: NonNullable<Compose['schedule']>;
  readonly save?: () => void;
  private isWhole = true;
  /** The detached control that was last pressed for this compose, for a replay on the same road. */
  private lastDetached: HTMLElement | undefined;
  private sent = false;
  private departed = false;
  /** What is being sent by `send` until its outcome is known. */
  private releasing: ExpectedDraft | undefined;

  constructor(
    readonly id: string,
    private readonly dom: HostDom,
    private bound: ComposeParts,
    private readonly hands: Hands,
  ) {
    this.words = new EditorWords(dom);
    if (dom.save !== undefined) this.save = () => void (this.parts() && dom.save?.(this.bound));
    if (dom.schedule !== undefined) this.schedule = (at, expected) => this.scheduleByHost(at, expected);
    this.readDraft();
  }

  /** The parts on the page now; undefined when they are gone or no longer belong together. */
  parts(): ComposeParts | undefined {
    const { root, editor, send } = this.bound;
    const holds = this.isWhole && root.isConnected && root.contains(editor) && root.contains(send);
    return holds ? this.bound : this.refresh();
  }

  /** Ties editor, Send and root together anew: after the page's structure changed. */
  refresh(): ComposeParts | undefined {
    const { editor } = this.bound;
    const now = editor.isConnected ? this.dom.partsOf(editor) : undefined;
    this.isWhole = now !== undefined;
    if (now !== undefined) this.bound = now;
    return now;
  }

  /** The host put the compose elsewhere: what was known of it goes on. */
  rebind(parts: ComposeParts): void {
    this.bound = parts;
    this.isWhole = true;
  }

  isBoundTo(editor: Element): boolean {
    return this.bound.editor === editor;
  }

  /** False when the editor itself was taken away. */
  isInEditor(node: Node): boolean {
    return this.bound.editor.isConnected && this.bound.editor.contains(node);
  }

  /** It left by `send`, and the host may still offer to take it back. */
  hasLeft(): boolean {
    return this.sent;
  }

  /** It is being sent by `send`, or was, whether or not the host took it back since. */
  isGoing(): boolean {
    return this.departed || this.releasing !== undefined;
  }

  knownDraftIds(): readonly string[] {
    return this.known.draftIds;
  }

  aliases(): readonly string[] {
    const fields = this.fields();
    const { draftIds } = this.known;
    return aliasesOf({ host: this.dom.id, account: this.dom.account(), draftIds, fields, composeId: this.id });
  }

  readDraft(): Draft | undefined {
    const parts = this.parts();
    const fields = this.fields();
    if (parts === undefined || fields === undefined || this.dom.isFilled?.(parts.editor) === false) return undefined;
    const draft = {
      account: this.dom.account(),
      recipients: fields.recipients,
      subject: fields.subject,
      subjectIsOwn: this.known.isOwnSubject(fields),
      body: this.words.read(parts.editor).body,
      threadId: fields.threadId,
      saved: 'unknown' as const,
    };
    const { text, recipients } = draftIdentity(draft);
    return { ...draft, saved: this.saves.state(`${recipients}\n${text}`, fields.saveMark) };
  }

  rangesOf(span: Span): readonly Range[] {
    const parts = this.parts();
    return parts === undefined ? [] : this.words.rangesOf(parts.editor, span);
  }

  element(): HTMLElement {
    return (this.parts() ?? this.bound).root;
  }

  editor(): HTMLElement | undefined {
    return this.parts()?.editor;
  }

  chipAnchor(): HTMLElement | undefined {
    const parts = this.parts();
    return parts && this.dom.chipAnchor(parts);
  }

  focus(): void {
    const parts = this.parts();
    if (parts !== undefined) this.words.focus(parts.editor);
  }

  replace(span: Span, text: string): InsertResult {
    const parts = this.parts();
    return parts === undefined ? { ok: false, reason: 'readOnly' } : this.words.replace(parts.editor, span, text);
  }

  onChange(callback: () => void, lifetime: Lifetime): void {
    this.changes.add(callback, lifetime);
  }

  onGone(callback: (how: 'closed' | 'discarded') => void, lifetime: Lifetime): void {
    this.ends.add(callback, lifetime);
  }

  onHostUndo(callback: () => void, lifetime: Lifetime): void {
    this.undos.add(callback, lifetime);
  }

  guard(guard: SendGuard, { signal }: Lifetime): void {
    if (signal.aborted) return;
    this.guards.add(guard);
    signal.addEventListener('abort', () => this.guards.delete(guard), { once: true });
  }

  async send(path: SendPath, expected: ExpectedDraft): Promise<SendOutcome> {
    this.discarding = false;
    if (this.dom.ready !== undefined) await this.dom.ready();
    this.releasing = expected;
    const { dom, lastDetached: detached } = this;
    const { dispatch } = this.hands;
    const outcome = await sendCompose({ dom, parts: this.parts(), draft: this.readDraft(), expected, path, detached, dispatch });
    this.releasing = undefined;
    if (outcome.name === 'sent' || outcome.name === 'unconfirmed') this.sent = this.departed = true;
    return outcome;
  }

  draftUrl(): string | undefined {
    const parts = this.parts();
    return parts && this.dom.draftUrl?.(parts);
  }

  keepAsDraft(): void {
    const parts = this.parts();
    if (parts !== undefined) this.dom.keepAsDraft(parts);
  }

  /** Whether this very draft is being sent by `send`: the host's question about it was answered. */
  isReleasing(): boolean {
    return this.releasing !== undefined && isExpected(this.readDraft(), this.releasing);
  }

  /** All guards as one: any of them can stop. Undefined while nobody guards. */
  guardNow(detached?: HTMLElement): SendGuard | undefined {
    if (detached !== undefined) this.lastDetached = detached;
    return allAsOne(this.guards, () => {
      this.discarding = false;
    });
  }

  /** The writer goes on: a discard that was begun didn't happen. */
  noteInput(): void {
    this.discarding = false;
    this.words.noteWriting(false);
    this.noteChange();
  }

  noteChange(): void {
    this.fields();
    this.changes.call();
  }

  notePaste(): void {
    this.words.noteWriting(true);
  }

  noteDiscard(): void {
    this.discarding = true;
  }

  /** What the host offers to undo now is something else. */
  forgetSent(): void {
    this.sent = false;
  }

  noteUndo(): void {
    if (this.sent) this.undos.call();
    this.sent = false;
  }

  end(): void {
    this.ends.call(this.discarding ? 'discarded' : 'closed');
  }

  private scheduleByHost(at: Instant, expected: ExpectedDraft): Promise<ScheduleOutcome> {
    this.discarding = false;
    const { dom, hands } = this;
    return scheduleCompose({ dom, hands, parts: this.parts(), at, expected, read: () => this.readDraft() });
  }

  private fields(): ComposeFields | undefined {
    const parts = this.parts();
    const fields = parts && this.dom.fields(parts);
    this.known.note(fields);
    return fields;
  }
}
