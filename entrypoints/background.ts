import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/app/background/start';

export default defineBackground(() => startBackground());
