// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLetter } from '@/lib/hosts/reader/letter';
import { bodyOf } from './body';

const read = (html: string) => readLetter(bodyOf(html), { maxChars: 10_000 }).text;

describe('a body becomes lines as it is shown', () => {
  it.each([
    ['blocks', '<div>uno</div><div>dos</div>', 'uno\ndos'],
    ['paragraphs', '<p>uno</p><p>dos</p>', 'uno\n\ndos'],
    ['breaks', 'uno<br>dos<br><br>tres', 'uno\ndos\n\ntres'],
    ["an editor's empty line", '<div>uno</div><div><br></div><div>dos</div>', 'uno\n\ndos'],
    ['inline markup inside a word', '<div>in<b>cre</b>í<i>ble</i></div>', 'increíble'],
    ['source indentation', '<div>\n   uno\n   dos\n</div>\n\n<div>tres</div>', 'uno dos\ntres'],
    ['no-break spaces', '<div>uno&nbsp;dos&nbsp;</div>', 'uno dos'],
    ['lists', '<ul><li>uno</li><li>dos</li></ul>', 'uno\ndos'],
    ['tables', '<table><tr><td>Pedido</td><td>4512</td></tr></table>', 'Pedido\n4512'],
    ['plain text', '<pre>uno\n  dos\n\ntres</pre>', 'uno\n  dos\n\ntres'],
    ['plain text by style', '<div style="white-space: pre-wrap">uno\ndos</div>', 'uno\ndos'],
    ['links', '<p>Mire <a href="https://x.example">aquí</a>.</p>', 'Mire aquí.'],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });
});

describe('what nobody sees is not read', () => {
  it.each([
    '<div style="display:none">secreto</div>',
    '<div style="color:#fff; display : none !important">secreto</div>',
    '<span style="font-size:0">secreto</span>',
    '<span style="font-size:0px;line-height:0">secreto</span>',
    '<div style="max-height:0;overflow:hidden">secreto</div>',
    '<div style="opacity:0">secreto</div>',
    '<div style="mso-hide:all">secreto</div>',
    '<div hidden>secreto</div>',
    '<style>.a{color:red} /* secreto */</style>',
    '<style>.preheader{display:none}</style><div class="preheader">secreto</div>',
    '<script type="text/plain">secreto</script>',
    '<title>secreto</title>',
    '<img alt="secreto" src="data:,">',
    '<!-- secreto -->',
    '<button>secreto</button>',
  ])('%s', (html) => {
    expect(read(`<p>visto</p>${html}`)).toBe('visto');
  });

  it('but small print and half transparent text is', () => {
    expect(read('<p style="font-size:0.8em">a</p><p style="font-size:10px">b</p><p style="opacity:0.6">c</p>')).toBe(
      'a\n\nb\n\nc',
    );
  });

  it('and an emoji that is an image says itself', () => {
    expect(read('<p>Gracias <img alt="🙄" src="data:,"></p>')).toBe('Gracias 🙄');
  });
});

describe('quotes are told by the marks of mail programs', () => {
  it('gives quoted lines their mark, so that answers in between stay', () => {
    const html = '<blockquote>¿Llegó?</blockquote><div>No.</div><blockquote><p>uno</p><blockquote>dos</blockquote></blockquote>';
    expect(read(html)).toBe('> ¿Llegó?\nNo.\n>\n> uno\n>\n> > dos');
  });

  const reply = '<div class="gmail_attr">El lun escribió:</div><blockquote class="gmail_quote">viejo</blockquote>';
  it.each([
    ['Gmail reply', `<div class="gmail_quote gmail_quote_container">${reply}</div>`, 'mío\n> viejo'],
    [
      'Gmail reply with an answer inside',
      `<div class="gmail_quote">${reply}<div>respuesta</div></div>`,
      'mío\n> viejo\nrespuesta',
    ],
    [
      'Gmail reply seen in Outlook',
      `<div class="x_gmail_quote">${reply.replace('gmail_attr', 'x_gmail_attr')}</div>`,
      'mío\n> viejo',
    ],
    ['Gmail forward', '<div class="gmail_quote"><div class="gmail_attr">Reenviado</div>viejo</div>', 'mío'],
    ['trimmed by Gmail', '<div class="yj6qo ajU">…</div><div class="adL">viejo</div>', 'mío'],
    ['Outlook', '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">De: Ana</div><div>viejo</div>', 'mío'],
    ['Outlook seen in Outlook', '<hr><div id="x_divRplyFwdMsg">De: Ana</div><div>viejo</div>', 'mío'],
    ['Outlook seen in Gmail', '<hr><div id="m_-12345divRplyFwdMsg">De: Ana</div><div>viejo</div>', 'mío'],
    ['Outlook app', '<div id="mail-editor-reference-message-container">viejo</div>', 'mío'],
    ['Outlook for Mac', '<span id="OLK_SRC_BODY_SECTION">viejo</span>', 'mío'],
    ['Yahoo', '<div class="yahoo_quoted">viejo</div>', 'mío'],
    ['Outlook signature', '<div id="Signature">Sergio</div>', 'mío'],
    ['Outlook signature seen in Outlook', '<div id="x_x_Signature">Sergio</div>', 'mío'],
    ['Gmail signature', '<span class="gmail_signature_prefix">-- </span><div class="gmail_signature">Sergio</div>', 'mío'],
  ])('%s', (_name, html, text) => {
    expect(read(`<div>mío</div>${html}`)).toBe(text);
  });

  it('also when the mark of the end is deep inside', () => {
    expect(read('<div><div>mío</div><div><div id="divRplyFwdMsg">De</div></div></div><div>viejo</div>')).toBe('mío');
  });
});

describe('limits', () => {
  it('stops at its allowance and says so', () => {
    const letter = readLetter(bodyOf(`<p>${'a'.repeat(50)}</p><p>b</p>`), { maxChars: 20 });
    expect(letter).toEqual({ text: 'a'.repeat(20), isCut: true });
  });

  it('stops in markup without words', () => {
    expect(readLetter(bodyOf('<b></b>'.repeat(25_000)), { maxChars: 20 }).isCut).toBe(true);
  }, 20_000);

  it('reads what is nested deeper than a stack', () => {
    let deepest: HTMLElement = document.createElement('div');
    const root = deepest;
    for (let depth = 0; depth < 12_000; depth += 1) deepest = deepest.appendChild(document.createElement('span'));
    deepest.textContent = 'hondo';
    expect(readLetter(root, { maxChars: 100 }).text).toBe('hondo');
  }, 20_000);

  it('leaves the page as it was', () => {
    const body = bodyOf('<div>uno</div><blockquote>dos</blockquote>');
    const before = body.innerHTML;
    readLetter(body, { maxChars: 100 });
    expect(body.innerHTML).toBe(before);
  });
});
