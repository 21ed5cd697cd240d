import { InputNumber } from 'antd';
import { paymentPurposes } from '../../../../domain/sanctions/payment-ledger.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { sanctionTexts } from './sanction-texts.ts';
import './sanctions.css';
import type { DivisionPart } from './suggested-division.ts';
import { showYuan } from './yuan.ts';

/** The parts of one line of the bank, a sum a purpose; what is nothing is no part. */
export function DivisionLines({ id, value, onChange }: { id: string; value: DivisionPart[] | undefined; onChange: (parts: DivisionPart[]) => void }) {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  const parts = value ?? [];
  const sumOf = (purpose: string) => parts.find((part) => part.purpose === purpose)?.amount ?? 0;
  const set = (purpose: DivisionPart['purpose'], amount: number) =>
    onChange(
      paymentPurposes.flatMap((row) => {
        const sum = row.id === purpose ? amount : sumOf(row.id);
        return sum > 0 ? [{ purpose: row.id, amount: sum }] : [];
      }),
    );
  return (
    <div id={id} tabIndex={-1}>
      {paymentPurposes.map((row) => (
        <div key={row.id} className="sanction-line">
          <span className="sanction-line-name">{say(row)}</span>
          <InputNumber<number>
            aria-label={say(row)}
            min={0}
            precision={2}
            value={sumOf(row.id) / 100}
            style={{ width: 160 }}
            onChange={(yuan) => set(row.id, Math.round((yuan ?? 0) * 100))}
          />
        </div>
      ))}
      <div className="quiet">{words.together(showYuan(parts.reduce((sum, { amount }) => sum + amount, 0)))}</div>
    </div>
  );
}
