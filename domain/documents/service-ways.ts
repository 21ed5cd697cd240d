import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { dueUnder } from '../law/due-under.ts';
import type { Words } from '../law/words.ts';

export type ServiceNeed = 'place' | 'recipient' | 'relation' | 'witness' | 'refusal-reason' | 'trace' | 'papers';

interface ServiceWayRow {
  id: string;
  zh: string;
  en: string;
  /** What must be entered; 'papers': a scanned receipt, photo or signed consent. */
  needs: readonly ServiceNeed[];
  explain: Words;
  basis: string;
}

/** The ways in which a document is served, each with what makes it valid. 总局令第15号第三十条 */
export const SERVICE_WAYS = [
  {
    id: 'direct',
    zh: '直接送达',
    en: 'In person',
    needs: ['place', 'recipient', 'relation'],
    explain: {
      zh: '交受送达人签收；本人不在的，交同住成年家属、单位负责收件的人或者代理人、指定代收人签收。',
      en: 'Signed for by the party; in his absence by adult family, the firm’s reception, his agent or appointed receiver.',
    },
    basis: '民事诉讼法(2023)第八十八条；总局令第15号第三十条',
  },
  {
    id: 'left',
    zh: '留置送达',
    en: 'Left with the party',
    needs: ['place', 'recipient', 'refusal-reason', 'witness'],
    explain: {
      zh: '受送达人拒收的，记明拒收事由和日期，由送达人、见证人签名后留在其住所；或者留下并拍照、录像。',
      en: 'Where he refuses it, reason and day are noted and signed by the server and a witness, and it is left at his place; or left and filmed.',
    },
    basis: '民事诉讼法(2023)第八十九条；总局令第15号第三十条',
  },
  {
    id: 'mail',
    zh: '邮寄送达',
    en: 'By post',
    needs: ['recipient', 'trace', 'papers'],
    explain: {
      zh: '以回执上注明的收件日期为送达日期，附邮寄回执。',
      en: 'Served on the day that the postal receipt gives; the receipt is attached.',
    },
    basis: '民事诉讼法(2023)第九十一条；总局令第15号第三十条',
  },
  {
    id: 'entrusted',
    zh: '委托送达',
    en: 'By another body',
    needs: ['place', 'recipient', 'trace'],
    explain: { zh: '委托当地执法机关代为送达，写明受委托机关。', en: 'Another enforcement body serves it; name the body.' },
    basis: '民事诉讼法(2023)第九十一条；总局令第15号第三十条',
  },
  {
    id: 'electronic',
    zh: '电子送达',
    en: 'Electronically',
    needs: ['recipient', 'trace', 'papers'],
    explain: {
      zh: '须有当事人签订的同意确认书（附件）；以到达其特定系统的日期为送达日期。',
      en: 'Only with the party’s signed consent (attached); served on the day it reaches his system.',
    },
    basis: '行政处罚法(2021)第六十一条第二款；民事诉讼法(2023)第九十条',
  },
  {
    id: 'announcement',
    zh: '公告送达',
    en: 'By announcement',
    needs: ['trace', 'papers'],
    explain: {
      zh: '下落不明或者其他方式无法送达的，自发出公告之日起经过规定期限视为送达，原因和经过记入案卷。',
      en: 'Where he cannot be found or otherwise reached: deemed served when the period after the announcement is over; reasons go on file.',
    },
    basis: '民事诉讼法(2023)第九十五条；总局令第15号第三十条第（七）项',
  },
] as const satisfies readonly ServiceWayRow[];

export type ServiceWay = (typeof SERVICE_WAYS)[number]['id'];

/** What is entered of a service. `servedAt`: 'YYYY-MM-DD' or to the minute 'YYYY-MM-DDTHH:MM' in Shanghai. */
export interface ServiceEntered {
  way: ServiceWay;
  place: string;
  recipient: string;
  relation: string;
  refusalReason: string;
  witness: string;
  /** Parcel number, system and address, body entrusted, or where it was announced. */
  trace: string;
  papers: number;
}

const missingWords: Record<ServiceNeed, { path: string } & Words> = {
  place: { path: 'place', zh: '请填写送达地点。', en: 'Enter the place.' },
  recipient: { path: 'recipient', zh: '请填写收件人。', en: 'Enter who received it.' },
  relation: {
    path: 'relation',
    zh: '请填写收件人与当事人的关系，本人签收填“本人”。',
    en: 'Enter what the recipient is to the party, or that he is the party.',
  },
  'refusal-reason': { path: 'refusalReason', zh: '请记明拒收事由。', en: 'Note why it was refused.' },
  witness: { path: 'witness', zh: '请填写见证人，或者附上照片、录像截图。', en: 'Enter the witness, or attach photos of the leaving.' },
  trace: {
    path: 'trace',
    zh: '请填写邮件号、电子地址、受委托机关或者公告载体。',
    en: 'Enter the parcel number, address, body entrusted, or where it was announced.',
  },
  papers: { path: 'fileIds', zh: '请附上回执、同意确认书或者公告的扫描件。', en: 'Attach the scanned receipt, consent or announcement.' },
};

/** What a service lacks, by field; a leaving that was photographed needs no witness. */
export function serviceFaults(entered: ServiceEntered): ({ path: string } & Words)[] {
  const row: ServiceWayRow = getServiceWay(entered.way);
  const has: Record<ServiceNeed, boolean> = {
    place: entered.place !== '',
    recipient: entered.recipient !== '',
    relation: entered.relation !== '',
    witness: entered.witness !== '' || entered.papers > 0,
    'refusal-reason': entered.refusalReason !== '',
    trace: entered.trace !== '',
    papers: entered.papers > 0,
  };
  return row.needs.filter((need) => !has[need]).map((need) => missingWords[need]);
}

export function getServiceWay(id: string): ServiceWayRow {
  const row = SERVICE_WAYS.find((one) => one.id === id);
  if (!row) throw new Error(`no way of service ${id}`);
  return row;
}

/**
 * From which day a service counts, and why: the day itself, or for an announcement the day after the last day of its period (60 days
 * under Order 15, 30 since). Throws LawRefusal before the first rule, CalendarGap where the last day’s year has no holiday notice.
 */
export function serviceCountsFrom(way: ServiceWay, on: Day): { day: Day; lines: readonly Words[] } {
  if (way !== 'announcement') return { day: on, lines: [] };
  const answer = dueUnder('announcement-service', { from: on, provisional: true });
  return { day: answer.opensOn ?? addDays(answer.dueDay, 1), lines: answer.lines };
}
