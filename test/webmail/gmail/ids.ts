/** Gmail writes the same id as 16 hex digits (legacy) and as a decimal number (`msg-f:`). */
export function decimal(hex: string): string {
  return /^[0-9a-f]{16}$/.test(hex) ? BigInt(`0x${hex}`).toString() : hex.replace(/^r/, '');
}

/** Sent from here: `msg-a:r…`; came by mail: `msg-f:…`. */
export function messageRef(id: string): string {
  return id.startsWith('r') ? `#msg-a:${id}` : `#msg-f:${decimal(id)}`;
}
