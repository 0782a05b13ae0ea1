/** Attributes whose values say how a page is built, not what is on it. */
export const shownAttributes = [
  'role',
  'type',
  'name',
  'contenteditable',
  'g_editable',
  'aria-multiline',
  'aria-haspopup',
  'aria-hidden',
  'aria-disabled',
  'disabled',
  'hidden',
  'readonly',
  'data-testid',
  'data-app-section',
  'data-icon-name',
] as const;

/** Neither shown nor content: drawing, references to ids, what the browser itself defines. */
const dull: ReadonlySet<string> = new Set([
  ...['style', 'd', 'viewbox', 'xmlns', 'fill', 'stroke', 'dir', 'lang', 'tabindex', 'colspan', 'rowspan', 'width', 'height'],
  ...['for', 'list', 'headers', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns', 'aria-activedescendant'],
  ...['method', 'enctype', 'autocomplete', 'spellcheck', 'autocapitalize', 'rel', 'target', 'aria-live', 'translate'],
]);

/** What HTML itself names: tags, roles and values that mean the same on every page. */
export const commonWords: readonly string[] = `
  html body div span p a b i em strong u s small sub sup pre code blockquote q ul ol li dl dt dd table caption colgroup col thead
  tbody tfoot tr td th form fieldset legend label input textarea select option optgroup button output progress iframe img picture
  source svg path g canvas video audio object embed main header footer nav section article aside h1 h2 h3 h4 h5 h6 hr br wbr font
  center details summary dialog address figure figcaption time mark head title
  textbox alert alertdialog application banner checkbox combobox complementary contentinfo document grid gridcell group heading
  link list listbox listitem menu menubar menuitem menuitemcheckbox menuitemradio navigation none presentation radio radiogroup
  region row rowgroup rowheader columnheader scrollbar search searchbox separator slider spinbutton status switch tab tablist
  tabpanel toolbar tooltip tree treeitem generic true false text hidden email tel url password number date file submit reset data
  aria jslog contenteditable editable disabled readonly multiline haspopup plaintext only role type name id class`
  .trim()
  .split(/\s+/);

const formTags: ReadonlySet<string> = new Set(['input', 'textarea', 'select', 'button', 'form', 'iframe', 'fieldset', 'output']);

/** Whether a value may be shown. A `name` outside of forms can be a person's. */
export function isStructural(element: Element, attribute: string): boolean {
  if (attribute === 'name') return formTags.has(element.localName);
  return attribute === 'id' || attribute === 'class' || (shownAttributes as readonly string[]).includes(attribute);
}

/** Whether an attribute's value may be content: nearly every one that isn't shown. */
export function mayBeContent(element: Element, attribute: string): boolean {
  return !isStructural(element, attribute) && attribute !== 'jslog' && !dull.has(attribute);
}
