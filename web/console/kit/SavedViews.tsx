import { Button, Dropdown, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/texts.ts';
import type { FilterValues } from './filters.tsx';
import { kitTexts } from './kit-texts.ts';
import { listTexts } from './list-texts.ts';
import { useRemembered } from './remembered.ts';

export interface SavedViewsProps {
  name: string;
  values: FilterValues;
  onChoose: (view: FilterValues) => void;
}

/** Filters and sorting under names of one's own, kept in this browser. */
export function SavedViews({ name, values, onChoose }: SavedViewsProps) {
  const words = useTexts(listTexts);
  const kit = useTexts(kitTexts);
  const [views, setViews] = useRemembered<Record<string, FilterValues>>(`anzhi.views.${name}`, {});
  const [naming, setNaming] = useState(false);

  function save({ title }: { title: string }): void {
    const { page: _page, ...kept } = values;
    setViews({ ...views, [title.trim()]: kept });
    setNaming(false);
  }

  function remove(title: string): void {
    const { [title]: _gone, ...rest } = views;
    setViews(rest);
  }

  const items = Object.keys(views).map((title) => ({
    key: `view:${title}`,
    label: (
      <span style={{ display: 'flex', gap: 32, minWidth: 200, justifyContent: 'space-between' }}>
        {title}
        <Button
          type="link"
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            remove(title);
          }}
        >
          {words.removeView}
        </Button>
      </span>
    ),
    onClick: () => onChoose(views[title] ?? {}),
  }));

  return (
    <>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{ items: [...items, { key: 'save', label: words.saveView, onClick: () => setNaming(true) }] }}
      >
        <Button>{words.views}</Button>
      </Dropdown>
      <Modal title={words.saveView} open={naming} footer={null} closable={false} destroyOnHidden width={400} onCancel={() => setNaming(false)}>
        <Form layout="vertical" requiredMark={false} onFinish={save}>
          <Form.Item name="title" label={words.viewName} rules={[{ required: true, whitespace: true, message: words.viewNameNeeded }]}>
            <Input autoFocus maxLength={30} />
          </Form.Item>
          <Space>
            <Button type="primary" htmlType="submit">
              {kit.confirm}
            </Button>
            <Button onClick={() => setNaming(false)}>{kit.cancel}</Button>
          </Space>
        </Form>
      </Modal>
    </>
  );
}
