import {
  createDomToModelContext,
  domToContentModel,
  Editor,
  type EditorPlugin,
  EditPlugin,
  getDarkColor,
  type IEditor,
  ShortcutPlugin,
} from 'roosterjs';
import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';

export interface MailEditor {
  readonly element: HTMLDivElement;
  /** The content with its light colours, as it would be sent. */
  html(): string;
  focusStart(): void;
  dispose(): void;
}

const format = { fontFamily: 'Aptos, Calibri, Helvetica, sans-serif', fontSize: '11pt', textColor: 'rgb(0, 0, 0)' };

/** The real RoosterJS in `holder`, which must already stand in its final document. */
export function mountEditor(holder: HTMLElement, html: string, isDark: boolean, onChange: () => void): MailEditor {
  const element = h('div', { role: 'textbox', 'aria-multiline': 'true', tabindex: '0', contenteditable: 'true' });
  element.setAttribute('aria-label', labels().body);
  element.className = 'demo-editor';
  holder.append(element);
  const initialModel = domToContentModel(parse(html).body, createDomToModelContext());
  const rooster = new Editor(element, {
    plugins: [new EditPlugin(), new ShortcutPlugin(), linesPlugin(onChange)],
    defaultSegmentFormat: format,
    inDarkMode: isDark,
    getDarkColor,
    doNotAdjustEditorColor: true,
    initialModel,
  });
  element.addEventListener('input', () => {
    markLines(element);
    onChange();
  });
  markLines(element);
  // In dark mode RoosterJS writes `var(--darkColor…, <light colour>)`.
  const lightHtml = (): string => element.innerHTML.replace(/var\(--darkColor[^,]+, (rgb\([^)]*\)|[^)]+)\)/g, '$1');
  return { element, html: lightHtml, focusStart: () => focusStart(element, rooster), dispose: () => rooster.dispose() };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function focusStart(element: HTMLElement, rooster: IEditor): void {
  rooster.focus();
  element.ownerDocument.getSelection()?.collapse(element.querySelector('div, p') ?? element, 0);
}

// Changes that the editor makes by itself (undo, Enter, paste) fire no `input`.
function linesPlugin(onChange: () => void): EditorPlugin {
  let editor: IEditor | undefined;
  return {
    getName: () => 'DemoLines',
    initialize: (instance) => {
      editor = instance;
    },
    dispose: () => {
      editor = undefined;
    },
    onPluginEvent: (event) => {
      if (event.eventType !== 'contentChanged') return;
      const root = editor?.getDocument().activeElement?.closest<HTMLElement>('.demo-editor');
      if (root) markLines(root);
      onChange();
    },
  };
}

// As in the real editor, each line of the writer's own is a `div.elementToProof`.
function markLines(root: HTMLElement): void {
  for (const line of root.children) {
    if (line.nodeName === 'DIV' && line.id === '' && !line.classList.contains('elementToProof'))
      line.classList.add('elementToProof');
  }
}
