/** Lets exactly one dispatch on one control through the guard. */
export interface Permit {
  /** Runs `dispatch`; while it runs, each kind of event passes once, on `button` only. Nothing of it can be seen from the page. */
  during(button: Element, dispatch: () => void): void;
  admits(event: Event): boolean;
  /** Whether a dispatch is under way in this very task. */
  isOpen(): boolean;
}

export function createPermit(): Permit {
  let open: { readonly button: Element; readonly used: Set<string> } | undefined;
  return {
    during(button, dispatch) {
      open = { button, used: new Set() };
      try {
        dispatch();
      } finally {
        open = undefined;
      }
    },
    isOpen: () => open !== undefined,
    admits(event) {
      if (open === undefined || event.isTrusted || open.used.has(event.type)) return false;
      if (!event.composedPath().includes(open.button)) return false;
      open.used.add(event.type);
      return true;
    },
  };
}
