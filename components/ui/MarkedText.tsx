import styles from '@/components/ui/MarkedText.module.css';
import { markedPieces } from '@/components/ui/marked-pieces';
import type { Span } from '@/lib/text/types';

export interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Solid instead of dotted. */
  readonly strong?: boolean;
}

/** A text as plain text, never as HTML, with some of its words quietly underlined. */
export function MarkedText({ text, spans, strong = false }: MarkedTextProps) {
  return markedPieces(text, spans).map((piece) =>
    piece.marked ? (
      <mark key={piece.start} className={`${styles.mark} ${strong ? styles.strong : ''}`}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
