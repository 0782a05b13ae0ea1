/** A message body of the given markup, in the page. */
export function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}

/** A newsletter as mailers build them: nested layout tables, a preheader, buttons as links, a footer. */
export function newsletter(article: readonly string[]): string {
  const link = (n: number) => `<td><a href="https://tienda.example/${n}">Oferta número ${n}</a></td>`;
  const menu = `<table><tr>${[1, 2, 3, 4, 5, 6, 7].map(link).join('')}</tr></table>`;
  const text = article.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const cell = (inner: string) => `<table><tr><td><table><tr><td>${inner}</td></tr></table></td></tr></table>`;
  const footer = `<table><tr><td><a href="https://tienda.example/baja">Darse de baja</a> · <a href="https://tienda.example/web">Ver en la web</a></td></tr></table>`;
  return `<div style="display:none;font-size:1px">Vista previa secreta</div><table width="600"><tr><td>${menu}${cell(`<h1>Novedades</h1>${text}`)}${menu}${footer}<img alt="Logo de la tienda" src="https://tienda.example/l.png"></td></tr></table>`;
}
