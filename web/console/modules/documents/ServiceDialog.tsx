import { App, DatePicker, Form, Input, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { DocumentDetail } from '../../../../contracts/document-records.ts';
import { serveDocument } from '../../../../contracts/documents.ts';
import { getServiceWay, SERVICE_WAYS, serviceCountsFrom, type ServiceNeed, type ServiceWay } from '../../../../domain/documents/service-ways.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { FieldFaults } from '../../kit/field-faults.ts';
import { FileDrafts } from '../../kit/FileDrafts.tsx';
import { FormField } from '../../kit/FormField.tsx';
import '../../kit/form-page.css';
import { useSession } from '../../session/use-session.ts';
import { serviceTexts } from './service-texts.ts';

const empty = { place: '', recipient: '', relation: '', refusalReason: '', witness: '', officers: '', trace: '', note: '' };

/** How a document was served: the way says what is asked, and from which day it counts. */
export function ServiceDialog({ document, onClose }: { document: DocumentDetail; onClose: () => void }) {
  const words = useTexts(serviceTexts);
  const language = useLanguage();
  const say = useBilingual();
  const { message } = App.useApp();
  const { today } = useSession();
  const [way, setWay] = useState<ServiceWay>('direct');
  const [servedAt, setServedAt] = useState(today);
  const [given, setGiven] = useState(empty);
  const [fileIds, setFileIds] = useState<string[]>([]);
  const serve = useAct(serveDocument, {
    quiet: true,
    onDone: () => {
      void message.success(words.done);
      onClose();
    },
  });
  const row = getServiceWay(way);
  const asks = (need: ServiceNeed) => row.needs.includes(need);
  const isAnnounced = way === 'announcement';
  const traceLabel = {
    direct: words.trace,
    left: words.trace,
    mail: words.mailTrace,
    electronic: words.electronicTrace,
    entrusted: words.entrustedTrace,
    announcement: words.announcementTrace,
  }[way];
  const line = (key: keyof typeof empty, label: string, isOptional = false, placeholder = '') => (
    <FormField path={key} label={label} optional={isOptional}>
      {(id) => (
        <Input
          id={id}
          value={given[key]}
          placeholder={placeholder}
          maxLength={200}
          onChange={({ target }) => setGiven({ ...given, [key]: target.value })}
        />
      )}
    </FormField>
  );
  const send = () => {
    // What was written for another way is not sent along.
    const kept = { ...given, ...(asks('refusal-reason') ? {} : { refusalReason: '', witness: '' }), ...(asks('trace') ? {} : { trace: '' }) };
    void serve.act({
      params: { id: document.id },
      body: { version: document.version, way, servedAt: isAnnounced ? servedAt.slice(0, 10) : servedAt, ...kept, fileIds },
    });
  };
  return (
    <Modal open width={640} title={words.title} okText={words.title} confirmLoading={serve.running} onOk={send} onCancel={onClose}>
      <FieldFaults value={serve.refusal?.fields ?? []}>
        <Form layout="vertical" className="form-page">
          {serve.refusal && <FaultSummary refusal={serve.refusal} />}
          <FormField path="way" label={words.way} why={`${say(row.explain)}（${row.basis}）`}>
            {(id) => (
              <Radio.Group id={id} value={way} onChange={({ target }) => setWay(target.value as ServiceWay)}>
                {SERVICE_WAYS.map((one) => (
                  <Radio key={one.id} value={one.id}>
                    {one[language]}
                  </Radio>
                ))}
              </Radio.Group>
            )}
          </FormField>
          <FormField
            path="servedAt"
            label={isAnnounced ? words.announcedAt : words.servedAt}
            why={isAnnounced ? <Reckoning day={servedAt.slice(0, 10)} /> : undefined}
          >
            {(id) => (
              <DatePicker
                id={id}
                {...(isAnnounced ? {} : { showTime: { format: 'HH:mm' } })}
                format={servedAt.length > 10 && !isAnnounced ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'}
                value={dayjs(servedAt)}
                onChange={(moment) => moment && setServedAt(moment.format(isAnnounced ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm'))}
              />
            )}
          </FormField>
          {asks('recipient') && line('recipient', words.recipient)}
          {asks('relation') && line('relation', words.relation, false, words.relationExample)}
          {asks('place') && line('place', words.place)}
          {asks('trace') && line('trace', traceLabel)}
          {asks('refusal-reason') && line('refusalReason', words.refusalReason)}
          {asks('witness') && line('witness', words.witness)}
          {line('officers', words.officers, true)}
          {line('note', words.note, true)}
          <FormField path="fileIds" label={words.papers} optional={!asks('papers')}>
            {(id) => <FileDrafts id={id} value={fileIds} onChange={setFileIds} />}
          </FormField>
        </Form>
      </FieldFaults>
    </Modal>
  );
}

/** From which day an announcement counts, line by line; nothing for a day without a rule, which the server tells when it is sent. */
function Reckoning({ day }: { day: string }) {
  const words = useTexts(serviceTexts);
  const say = useBilingual();
  const reckoned = reckonedOf(day);
  if (!reckoned) return null;
  return (
    <>
      <div>{words.counts(reckoned.day)}</div>
      {reckoned.lines.map((told) => (
        <div key={told.zh}>{say(told)}</div>
      ))}
    </>
  );
}

function reckonedOf(day: string) {
  try {
    return serviceCountsFrom('announcement', day);
  } catch {
    return undefined;
  }
}
