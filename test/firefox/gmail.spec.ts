import { describe } from 'vitest';
import { describeRoads } from './send-roads.ts';
import { useFirefox } from './use-firefox.ts';

describe('gmail in Firefox', () => {
  const firefox = useFirefox();
  describeRoads('gmail', firefox);
});
