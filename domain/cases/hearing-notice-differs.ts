import type { Words } from '../law/words.ts';

/** A hearing as it is arranged, or as its notice tells the party. `at`: 2024-06-14T09:00. */
export interface HearingTold {
  at: string;
  place: string;
  hosts: readonly string[];
}

/** In what a notice tells of another hearing than the one that is arranged; empty where they agree. 行政处罚法第六十四条第二项、第四项 */
export function hearingNoticeDiffers(told: HearingTold, arranged: HearingTold): Words[] {
  const moment = (at: string) => at.replace('T', ' ');
  const rows = [
    ['时间', 'time', moment(told.at), moment(arranged.at)],
    ['地点', 'place', told.place.trim(), arranged.place.trim()],
    ['主持人', 'host', told.hosts.join('、'), arranged.hosts.join('、')],
  ] as const;
  return rows.flatMap(([zh, en, said, set]) =>
    said === set ? [] : [{ zh: `${zh}：通知书为“${said}”，现安排为“${set}”`, en: `${en}: the notice says "${said}", arranged is "${set}"` }],
  );
}
