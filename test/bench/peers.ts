import { missing } from '../../training/eval-peers';

interface BenchPeer {
  readonly name: string;
  /** One look at a text. */
  run(text: string): unknown;
}

/** Others that judge a mail's wording, where they are installed; those that aren't are named and left out. */
export async function loadBenchPeers(): Promise<readonly BenchPeer[]> {
  const wanted = { VADER: vader, alex, 'harper.js': harper };
  const peers: BenchPeer[] = [];
  for (const [name, load] of Object.entries(wanted)) {
    const run = await load().catch(missing);
    if (run === undefined) console.warn(`${name}: not installed`);
    else peers.push({ name, run });
  }
  return peers;
}

async function vader() {
  const { default: module } = await import('vader-sentiment');
  return (text: string): unknown => module.SentimentIntensityAnalyzer.polarity_scores(text);
}

async function alex() {
  const { text } = await import('alex');
  return text;
}

async function harper() {
  const { binaryInlined: binary } = await import('harper.js/binaryInlined');
  const { LocalLinter } = await import('harper.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text: string): unknown => linter.lint(text);
}
