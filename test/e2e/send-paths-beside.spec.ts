import { sharedTest as test } from './extension.ts';
import { testRoads } from './roads/cells.ts';
import { otherRoads } from './roads/other.ts';
import { writeOtherExtension } from './roads/other-extension.ts';

// The browser of this worker has a second extension.
test.use({ launch: { beside: [writeOtherExtension()] } });

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: a send by another extension`, () => {
    test.describe.configure({ mode: 'parallel' });
    testRoads(test, host, otherRoads);
  });
}
