/** Identifiers as long and opaque as the real ones; the demo's own id stays readable inside. */
export function conversationId(threadId: string): string {
  return `AQQkADAwATM3ZmYAZS1kZW1vLTAwAi0wMAoAEA${threadId}=`;
}

export function draftRef(draftId: string): string {
  return `AQMkADAwATM3ZmYAZS1kZW1vLTAwAi0wMAoARg${draftId}`;
}

export function threadIdOf(conversation: string): string {
  return conversation.replace(/^AQQk.*EA/, '').replace(/=$/, '');
}
