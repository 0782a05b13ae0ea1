import { menuRoads } from './roads/menus.ts';
import { momentRoads } from './roads/moments.ts';
import { placeRoads } from './roads/places.ts';
import { plainRoads } from './roads/plain.ts';
import type { SendRoad } from './roads/road.ts';
import { twinRoads } from './roads/twins.ts';

/** Every road by which a mail can leave that the demos have. */
export const sendRoads: readonly SendRoad[] = [...plainRoads, ...menuRoads, ...placeRoads, ...momentRoads, ...twinRoads];
