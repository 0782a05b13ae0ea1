import { describe } from 'vitest';
import { describeAccess } from './access.ts';
import { itReleases } from './release.ts';
import { describeRoads } from './send-roads.ts';
import { useFirefox } from './use-firefox.ts';

describe('gmail in Firefox', () => {
  const firefox = useFirefox();
  describeRoads('gmail', firefox);
  itReleases('gmail', firefox);
  describeAccess(firefox);
});
