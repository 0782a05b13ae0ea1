import { expect, it } from 'vitest';
import type { DevMail } from '../../training/eval-mails';
import { type Judged, measuresOf } from '../../training/eval-measures';

function judged(mail: Partial<DevMail>, heat: number, spans: Judged['verdict']['spans'] = []): Judged {
  const known: DevMail = { text: 'x'.repeat(40), lang: 'en', heat: 0, tags: [], spans: [], ...mail };
  return { mail: known, verdict: { heat, heated: heat >= 0.5, spans } };
}

it('counts what is missed, what is called heated wrongly, and flags that meet a labelled span', () => {
  const labelled = [{ start: 10, end: 20 }];
  const measures = measuresOf([
    judged({ heat: 3, spans: labelled }, 0.9, [{ start: 19, end: 30 }]),
    judged({ heat: 3, spans: labelled }, 0.4, [{ start: 20, end: 30 }]),
    judged({ heat: 2, tags: ['icy'] }, 0.6),
    judged({ heat: 2, tags: ['icy'] }, 0.1),
    judged({ heat: 1, tags: ['negation'] }, 0.7),
    judged({ heat: 1, tags: ['firm'] }, 0.2),
    judged({ tags: ['friendly_swearing'] }, 0.3),
    judged({}, 0.05),
  ]);
  expect(measures).toEqual({
    // 16 pairs; .9 stands above all four, .6 above three, .4 above three, .1 above one.
    AUROC: (11 / 16).toFixed(3).slice(1),
    'recall at 5 % false alarms': '.250',
    recall: '.500',
    'recall of icy': '.500',
    'abusive missed': '1 of 2',
    'false alarms, calm': '.000',
    firm: '.500',
    'bad words, not heated': '.500',
    'span hit': '.500',
  });
});
