import { describe } from 'vitest';
import { itReleases } from './release.ts';
import { describeRoads } from './send-roads.ts';
import { useFirefox } from './use-firefox.ts';

describe('outlook in Firefox', () => {
  const firefox = useFirefox();
  describeRoads('outlook', firefox);
  itReleases('outlook', firefox);
});
