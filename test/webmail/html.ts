/** The page that every address of a demo answers with. Also used at Node level: no imports. */
export function demoPage(host: 'gmail' | 'outlook'): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${host === 'gmail' ? 'Gmail' : 'Outlook'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/${host}.css">
</head>
<body>
<script type="module" src="/demo/${host}.js"></script>
</body>
</html>`;
}
