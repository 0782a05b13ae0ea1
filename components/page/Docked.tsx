import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from '@/components/page/Docked.module.css';
import { type Placement, place, type Rect } from '@/components/page/placement';

/** Where a compose and what is typed in stand now; undefined when the compose isn't on the screen. */
export type AnchorRects = { readonly compose: Rect; readonly editor: Rect | undefined } | undefined;

export interface DockedProps {
  readonly anchor: () => AnchorRects;
  readonly children: ReactNode;
}

/** Head, two findings and a foot: less than that and a list is better read over the compose. */
const leastHeight = 280;

/** Keeps a panel beside its compose, after every render, when the window changes and when the panel grows. */
export function Docked({ anchor, children }: DockedProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [placement, setPlacement] = useState<Placement>();
  useLayoutEffect(() => {
    const update = () => setPlacement((old) => keepSame(old, measure(ref.current, anchor())));
    update();
    const life = new AbortController();
    const grown = new ResizeObserver(update);
    if (ref.current?.firstElementChild) grown.observe(ref.current.firstElementChild);
    window.addEventListener('resize', update, life);
    window.addEventListener('scroll', update, { signal: life.signal, capture: true, passive: true });
    return () => {
      life.abort();
      grown.disconnect();
    };
  });
  return (
    <div ref={ref} className={styles.docked} style={styleOf(placement)}>
      {children}
    </div>
  );
}

function measure(element: HTMLElement | null, anchor: AnchorRects): Placement | undefined {
  if (element === null) return undefined;
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  const panel = { width: element.offsetWidth, height: naturalHeight(element), ...(scrolls(element) && { leastHeight }) };
  const compose = anchor?.compose ?? { left: viewport.width, top: 0, width: 0, height: viewport.height };
  return place({ panel, compose, editor: anchor?.editor, viewport });
}

function scrolls(element: HTMLElement): boolean {
  const body = element.firstElementChild?.lastElementChild;
  return body != null && getComputedStyle(body).overflowY === 'auto';
}

/** The height it would like: what its scrolling part hides counts too. */
function naturalHeight(element: HTMLElement): number {
  const scroller = element.firstElementChild?.lastElementChild;
  const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  return element.offsetHeight + hidden;
}

/** The same object for the same place: no further render. */
function keepSame(old: Placement | undefined, next: Placement | undefined): Placement | undefined {
  const same = old?.left === next?.left && old?.top === next?.top && old?.maxHeight === next?.maxHeight;
  return same ? old : next;
}

function styleOf(placement: Placement | undefined): CSSProperties {
  // Not `visibility: hidden`: what is hidden so can't take the focus, and a panel takes it as soon as it is there.
  if (placement === undefined) return { opacity: 0, left: 0, top: 0 };
  return { left: placement.left, top: placement.top, maxHeight: placement.maxHeight };
}
