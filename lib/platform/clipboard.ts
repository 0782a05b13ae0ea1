/** Puts a text on the clipboard, in a user's press. False where the browser doesn't let us. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
