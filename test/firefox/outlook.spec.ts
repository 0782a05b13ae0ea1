import { describe } from 'vitest';
import { describeRoads } from './send-roads.ts';
import { useFirefox } from './use-firefox.ts';

describe('outlook in Firefox', () => {
  const firefox = useFirefox();
  describeRoads('outlook', firefox);
});
