import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { findCandidates, getEnterprise, listEnterprises, mergeEnterprises } from '../../../../contracts/enterprises.ts';
import type { EnterpriseDetail } from '../../../../contracts/enterprises.ts';
import { pageFor, queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { RefusalNotice } from '../../kit/RefusalNotice.tsx';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { firmFormTexts } from './firm-form-texts.ts';

/** Merges another record into this one, or this one into the other: candidates first, any firm by name or code. */
export function MergeDialog({ firm, onClose }: { firm: EnterpriseDetail; onClose: () => void }) {
  const words = useTexts(firmFormTexts);
  const navigate = useNavigate();
  const [otherId, setOtherId] = useState<string>();
  const [isSwapped, setSwapped] = useState(false);
  const [reason, setReason] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const { data: other } = useQuery({ ...queryFor(getEnterprise, { params: { id: otherId ?? '' } }), enabled: otherId !== undefined });
  const merge = useAct(mergeEnterprises, {
    quiet: true,
    onDone: (kept) => {
      onClose();
      void navigate({ to: '/enterprises/$id', params: { id: kept.id } });
    },
  });
  const kept = isSwapped && other ? other : firm;
  const merged = isSwapped ? firm : other;

  function go(): void {
    if (!other || !merged || reason.trim() === '') return setIncomplete(true);
    void merge.act({
      params: { id: kept.id },
      body: { version: kept.version, mergedId: merged.id, mergedVersion: merged.version, reason: reason.trim() },
    });
  }

  return (
    <Modal
      open
      title={words.mergeTitle}
      width={680}
      okText={words.mergeAct}
      cancelText={words.cancel}
      confirmLoading={merge.running}
      onOk={go}
      onCancel={onClose}
    >
      <p style={{ marginTop: 0 }}>{words.mergeHelp}</p>
      <OtherFirm firm={firm} value={otherId} onChange={setOtherId} />
      {other && merged && (
        <div className="firm-merge-pair">
          <span className="quiet">{words.kept}</span>
          <FirmLines firm={kept} />
          <span className="quiet">{words.merged}</span>
          <FirmLines firm={merged} />
          <span />
          <span>
            <Button size="small" onClick={() => setSwapped(!isSwapped)}>
              {words.swap}
            </Button>
          </span>
        </div>
      )}
      <label>
        {words.mergeReason}
        <Input.TextArea
          rows={2}
          maxLength={500}
          value={reason}
          placeholder={words.mergeReasonExample}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      {isIncomplete && (!other || reason.trim() === '') && <div className="late">{words.chooseOther}</div>}
      {merge.refusal && (
        <div className="late">
          <RefusalNotice refusal={merge.refusal} />
        </div>
      )}
    </Modal>
  );
}

function FirmLines({ firm }: { firm: EnterpriseDetail }) {
  const terms = useTexts(enterpriseTexts);
  return (
    <div>
      {firm.name}
      <div className="quiet">
        {[firm.codes[0]?.code ?? terms.none, firm.regionName, firm.address, firm.responsiblePerson].filter(Boolean).join('　')}
      </div>
    </div>
  );
}

function OtherFirm({ firm, value, onChange }: { firm: EnterpriseDetail; value: string | undefined; onChange: (id: string | undefined) => void }) {
  const words = useTexts(firmFormTexts);
  const [typed, setTyped] = useState('');
  const like = useQuery(
    queryFor(findCandidates, {
      body: {
        name: firm.name,
        codes: [],
        regionCode: firm.regionCode,
        address: firm.address,
        responsiblePerson: firm.responsiblePerson,
        exceptId: firm.id,
      },
    }),
  );
  const found = useQuery({ ...pageFor(listEnterprises, { query: { name: typed, size: 20 } }), enabled: typed.trim().length >= 2 });
  const rows = (typed.trim().length >= 2 ? found.data?.rows : like.data?.rows) ?? [];
  return (
    <Select
      value={value ?? null}
      placeholder={words.mergeFind}
      aria-label={words.mergeFind}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      style={{ width: '100%', marginBottom: 12 }}
      options={rows
        .filter(({ id }) => id !== firm.id)
        .map((row) => ({ value: row.id, label: [row.name, row.code ?? '', row.regionName].filter(Boolean).join('　') }))}
      onChange={(id: string | null | undefined) => onChange(id ?? undefined)}
    />
  );
}
