import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hookRoundcube } from '@/lib/hosts/roundcube/hook';

export default defineUnlistedScript(() => hookRoundcube(window));
