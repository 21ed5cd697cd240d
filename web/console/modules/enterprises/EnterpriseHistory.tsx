import type { EnterpriseDetail } from '../../../../contracts/enterprises.ts';
import { useTexts } from '../../../shared/texts.ts';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { enterpriseTexts } from './enterprise-texts.ts';

interface Details {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  keptName?: string;
  mergedName?: string;
  reason?: string;
}

/** What was done to a firm, the newest first, from the audit log. */
export function EnterpriseHistory({ history }: { history: EnterpriseDetail['history'] }) {
  const words = useTexts(enterpriseTexts);
  const labels: Record<string, string> = {
    name: words.name,
    codes: words.codes,
    unlicensed: words.none,
    regionCode: words.region,
    tradeSector: words.sector,
    industryCode: words.industry,
    industryEdition: words.industry,
    address: words.address,
    responsiblePerson: words.person,
    telephone: words.telephone,
    licences: words.licences,
    closedOn: words.closedOn,
    closedReason: words.closedReason,
  };
  const acts: Record<string, string> = {
    registerEnterprise: words.actRegistered,
    changeEnterprise: words.actChanged,
    mergeEnterprises: words.actMerged,
    undoMerge: words.actUndone,
  };

  function detailOf(act: string, details: Details): string | undefined {
    if (act === 'changeEnterprise') {
      return Object.keys(details.after ?? {})
        .map((key) => `${labels[key] ?? key}${inWords(details.before?.[key], details.after?.[key])}`)
        .join('\n');
    }
    if (details.keptName === undefined) return undefined;
    return `${words.between(details.keptName, details.mergedName ?? '')}\n${words.reasonIs(details.reason ?? '')}`;
  }

  return (
    <TimeLine
      moments={history.map((line, at) => ({
        key: `${line.at} ${at}`,
        at: line.at,
        what: acts[line.act] ?? line.act,
        who: [line.who, line.capacity].filter(Boolean).join('　'),
        detail: detailOf(line.act, line.details as Details),
      }))}
    />
  );
}

/** Plain values as they were and are; lists only by their name. */
function inWords(before: unknown, after: unknown): string {
  const plain = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  return typeof after === 'object' && after !== null ? '' : `：${plain(before) || '—'} → ${plain(after) || '—'}`;
}
