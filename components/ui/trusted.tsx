import { createContext, type ReactNode, type SyntheticEvent, useContext } from 'react';

type Judge = (event: SyntheticEvent) => boolean;

/** The page can dispatch any event into our shadow root; only the browser can make a trusted one. */
const TrustContext = createContext<Judge>((event) => event.nativeEvent.isTrusted);

/** For tests, whose events are all made by script. */
export function TrustProvider({ judge, children }: { readonly judge: Judge; readonly children: ReactNode }) {
  return <TrustContext value={judge}>{children}</TrustContext>;
}

/** Wraps a handler with consequences (sending, closing a draft) so that it runs for the user's own events only. */
export function useTrusted(): (handler: () => void) => (event: SyntheticEvent) => void {
  const judge = useContext(TrustContext);
  return (handler) => (event) => {
    if (judge(event)) handler();
  };
}
