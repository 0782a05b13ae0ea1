/** Whether the page is Roundcube, its login page included. Runs in the page by itself: it may use nothing from around it. */
export function showsRoundcube(): boolean {
  const byScript = document.querySelector('script[src*="program/js/app."]') !== null;
  return byScript && document.querySelector('[class*="task-"], #mainscreen, #login-form') !== null;
}
