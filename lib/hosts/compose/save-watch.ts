/** Knows whether the host has been seen saving exactly what stands in a compose. */
export class SaveWatch {
  private mark: string | undefined;
  private savedText: string | undefined;

  /** `text`: what a release would be bound to; `mark`: see `ComposeFields.saveMark`. */
  state(text: string, mark: string | undefined): 'saved' | 'saving' | 'unknown' {
    if (mark === undefined) return 'unknown';
    if (mark !== this.mark) {
      // A mark already there at first sight means that the host had saved what it shows.
      if (mark !== '') this.savedText = text;
      this.mark = mark;
    }
    return this.savedText === text ? 'saved' : 'saving';
  }
}
