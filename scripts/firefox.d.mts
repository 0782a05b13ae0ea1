export function findFirefox(): string | undefined;
export function installFirefox(): string | undefined;
