import type { ComposeDriver } from '../../../webmail/driver.ts';
import { clear, composeOf, frontOf, type Hands, retype } from '../hands.ts';
import { type Tone, toneOf } from '../words.ts';
import { frontTab, type Letter, letterInFront, nextText, reworded, type World, writesInFront, written } from '../world.ts';
import type { Step } from './step.ts';

/** Writing, changing, undoing. */
export const writingSteps: readonly Step[] = [
  write('new', 'calm', 3),
  write('new', 'heated', 5),
  write('reply', 'calm', 2),
  write('reply', 'heated', 3),
  edit('calm', 4),
  edit('heated', 4),
  {
    name: 'undo the last edit',
    kind: 'undo',
    weight: 2,
    may: (world) => writesInFront(world) && (letterInFront(world)?.versions.length ?? 0) > 1,
    take: undo,
  },
];

function write(place: Letter['place'], tone: Tone, weight: number): Step {
  return {
    name: place === 'new' ? `write a ${tone} mail` : `write a ${tone} reply`,
    kind: 'write',
    weight,
    may: (world) => frontTab(world).letter === undefined && (place === 'new' || !isAnswering(world)),
    take: async (world, hands) => {
      await clear(hands);
      await endUndo(hands);
      const next = { ...written(world, place, tone), undoable: undefined };
      const compose = await (place === 'new' ? begin(hands, frontTab(next).letter ?? 0) : answer(hands));
      frontOf(hands).compose = compose;
      await compose.editor.focus();
      await compose.page.keyboard.press('ControlOrMeta+Home');
      await compose.page.keyboard.insertText(frontTab(next).text);
      return next;
    },
  };
}

/** Who begins something else lets the host's offer to take a mail back go. */
async function endUndo(hands: Hands): Promise<void> {
  await frontOf(hands).demo.toast.evaluateAll((toasts) => {
    for (const toast of toasts) toast.closest('.b8, .fui-MessageBar')?.remove();
  });
}

/** The demo keeps one reply to a thread. */
function isAnswering({ letters }: World): boolean {
  return letters.some(({ place, at }) => place === 'reply' && at === 'draft');
}

async function begin(hands: Hands, letter: number): Promise<ComposeDriver> {
  const compose = await frontOf(hands).demo.composeNew();
  await compose.to(`client-${letter}@example.com`);
  await compose.subject.fill('Autumn order');
  return compose;
}

async function answer(hands: Hands): Promise<ComposeDriver> {
  const { demo } = frontOf(hands);
  await demo.openThread('olivia');
  return demo.reply();
}

function edit(tone: Tone, weight: number): Step {
  return {
    name: `make it ${tone}`,
    kind: 'edit',
    weight,
    // Heated in other words changes nothing that could be seen.
    may: (world) => writesInFront(world) && (tone === 'calm' || toneOf(frontTab(world).text) === 'calm'),
    take: async (world, hands) => {
      await clear(hands);
      return rewritten(world, hands, nextText(world, tone));
    },
  };
}

async function rewritten(world: World, hands: Hands, text: string): Promise<World> {
  await retype(hands, text);
  return reworded(world, text);
}

/** The editor's own undo. What it brings back in part only is written anew. */
async function undo(world: World, hands: Hands): Promise<World> {
  await clear(hands);
  const { editor, page } = composeOf(hands);
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+z');
  const words = (await editor.innerText()).replace(/\s+/g, ' ');
  const [back, ...others] = letterInFront(world)?.versions.filter((text) => words.includes(text)) ?? [];
  if (back === undefined || others.length > 0) return rewritten(world, hands, nextText(world, 'heated'));
  return back === frontTab(world).text ? world : reworded(world, back);
}
