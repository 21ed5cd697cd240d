import { Button } from 'antd';
import { useEffect, useState } from 'react';
import * as contract from '../../../../contracts/reports.ts';
import type { OfferedReportAct, ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useTexts } from '../../../shared/texts.ts';
import { rememberOwnVersion, versionToActOn } from '../../../shared/own-version.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { formTexts } from './form-texts.ts';
import { ReturnDialog } from './ReturnDialog.tsx';
import { reportTexts } from './report-texts.ts';
import type { ReportDraft } from './use-report-draft.ts';

export interface ReportActsProps {
  report: ReportDetail;
  draft: ReportDraft;
  /** A refusal with faults at fields: shown over the form. */
  onRefused: (refusal: Refusal | undefined) => void;
}

/** What this person may do now, from the table that the server refuses by. */
export function ReportActs(props: ReportActsProps) {
  const words = useTexts(reportTexts);
  return (
    <>
      <Button className="no-print" onClick={() => window.print()}>
        {words.print}
      </Button>
      {props.report.acts
        .filter((offered) => offered.isAllowed)
        .map((offered) => (
          <Act key={offered.act} {...props} offered={offered} />
        ))}
    </>
  );
}

const endpoints = {
  askApproval: contract.askReportApproval,
  approveAndSubmit: contract.approveReport,
  sendBackInside: contract.sendReportBack,
  confirmReceipt: contract.confirmReportReceipt,
  acceptReport: contract.acceptReport,
  returnReport: contract.returnReport,
  revise: contract.reviseReport,
} as const;

function Act({ report, draft, onRefused, offered }: ReportActsProps & { offered: OfferedReportAct }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const [returning, setReturning] = useState(false);
  const endpoint = endpoints[offered.act] as typeof contract.askReportApproval;
  const { act, running, refusal } = useAct(endpoint, {
    quiet: true,
    onDone: (written) => {
      rememberOwnVersion(`report ${report.id}`, written.version);
      onRefused(undefined);
    },
  });
  useEffect(() => {
    if (refusal) onRefused(refusal);
  }, [refusal, onRefused]);

  async function go(more: Record<string, unknown>): Promise<boolean> {
    const version = report.isWritable ? await draft.flush() : versionToActOn(`report ${report.id}`, report.version);
    if (version === undefined) return false;
    return act({ params: { id: report.id }, body: { version, ...more } as never });
  }

  const isSending = offered.act === 'askApproval' || offered.act === 'approveAndSubmit';
  const isZeroReport = report.figures?.isZeroReport ?? false;
  const confirm = [isSending && isZeroReport ? words.zeroConfirm : '', offered.act === 'approveAndSubmit' ? words.approveConfirm : ''].join('');

  if (offered.needs === 'cell-reasons') {
    return (
      <>
        <Button onClick={() => setReturning(true)}>{say(offered)}</Button>
        {returning && <ReturnDialog report={report} running={running} onReturn={go} onClose={() => setReturning(false)} />}
      </>
    );
  }
  return (
    <ActButton
      label={say(offered)}
      primary={offered.isExpectedNext}
      running={running}
      {...(confirm ? { confirm } : {})}
      {...(offered.needs === 'reason' ? { reason: words.sendBackReason } : {})}
      onAct={(reason) => go({ ...(isSending ? { isZeroReport } : {}), ...(offered.needs === 'reason' ? { reason } : {}) })}
    />
  );
}
