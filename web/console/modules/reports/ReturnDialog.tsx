import { Checkbox, DatePicker, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CellReason, ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FigureTable, type Span } from './FigureTable.tsx';
import { formTexts } from './form-texts.ts';
import { PickedCells } from './PickedCells.tsx';

export interface ReturnDialogProps {
  report: ReportDetail;
  running: boolean;
  onReturn: (body: Record<string, unknown>) => Promise<boolean>;
  onClose: () => void;
}

/** Returning a report: cells picked in the table, each with its reason, or one reason for all. */
export function ReturnDialog({ report, running, onReturn, onClose }: ReturnDialogProps) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const [cells, setCells] = useState<CellReason[]>([]);
  const [reason, setReason] = useState('');
  const [isInvalid, setIsInvalid] = useState(false);
  const [answerBy, setAnswerBy] = useState<string>();
  const [table, setTable] = useState(report.figures?.tables[0]?.key ?? '');
  const [span, setSpan] = useState<Span>('month');
  const isReady = (reason.trim() !== '' || cells.length > 0) && cells.every((cell) => cell.reason.trim() !== '');
  const same = (a: Omit<CellReason, 'reason'>, b: Omit<CellReason, 'reason'>) => a.table === b.table && a.row === b.row && a.column === b.column;

  function toggle(place: Omit<CellReason, 'reason'>): void {
    setCells((before) =>
      before.some((cell) => same(cell, place)) ? before.filter((cell) => !same(cell, place)) : [...before, { ...place, reason: '' }],
    );
  }

  async function send(): Promise<void> {
    if (await onReturn({ reason: reason.trim(), cells, isInvalid, ...(answerBy ? { answerBy } : {}) })) onClose();
  }

  return (
    <Modal
      open
      width="min(1280px, 96vw)"
      style={{ top: 24 }}
      title={words.returnTitle}
      okText={words.doReturn}
      cancelText={words.cancel}
      okButtonProps={{ disabled: !isReady, loading: running }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <p className="quiet report-fine">{words.returnHint}</p>
      {report.figures && (
        <div className="return-figures">
          <div className="report-tools">
            <Radio.Group
              optionType="button"
              value={table}
              options={report.figures.tables.map((one) => ({ value: one.key, label: say(one.names) }))}
              onChange={(event) => setTable(event.target.value as string)}
            />
            <Radio.Group
              optionType="button"
              value={span}
              options={[
                { value: 'month', label: words.month },
                { value: 'cumulative', label: words.cumulative },
              ]}
              onChange={(event) => setSpan(event.target.value as Span)}
            />
          </div>
          <FigureTable
            figures={report.figures}
            columns={report.shape.columns}
            table={table}
            span={span}
            isFrozen
            marked={(place) => cells.find((cell) => same(cell, place))?.reason}
            onPick={toggle}
          />
        </div>
      )}
      <div className="return-texts">
        {report.shape.texts.map((item) => (
          <Checkbox
            key={item.code}
            checked={cells.some((cell) => same(cell, { table: null, row: null, column: item.code }))}
            onChange={() => toggle({ table: null, row: null, column: item.code })}
          >
            {item.code} {say(item.names)}
          </Checkbox>
        ))}
      </div>
      <PickedCells report={report} cells={cells} onChange={setCells} />
      <div className="return-foot">
        <label>
          {words.reason}
          <Input.TextArea rows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <label>
          {words.answerBy}
          <DatePicker onChange={(_, text) => setAnswerBy(typeof text === 'string' && text !== '' ? text : undefined)} />
        </label>
      </div>
      <Checkbox checked={isInvalid} onChange={(event) => setIsInvalid(event.target.checked)}>
        {words.invalid}
      </Checkbox>
    </Modal>
  );
}
