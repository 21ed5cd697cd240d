import { z } from 'zod';
import { drawFile } from '../domain/inspections/draw-file.ts';
import { defineEndpoint } from './endpoint.ts';
import { idParams, pageOf, pageQuery } from './page.ts';

const publicDrawRow = drawFile
  .pick({ id: true, title: true, unitName: true, state: true, firmsWanted: true, publishedAt: true, drawnAt: true })
  .extend({
    firms: z.number(),
  });

export const listPublicDraws = defineEndpoint({
  id: 'listPublicDraws',
  method: 'GET',
  path: '/api/public/draws',
  access: 'public',
  summary: { zh: '双随机抽取公示', en: 'Random draws, open to everybody' },
  query: pageQuery,
  output: pageOf(publicDrawRow),
});
export type PublicDrawPage = z.infer<typeof listPublicDraws.output>;

export const getPublicDraw = defineEndpoint({
  id: 'getPublicDraw',
  method: 'GET',
  path: '/api/public/draws/:id',
  access: 'public',
  summary: { zh: '一次抽取的公示文件', en: 'The public file of a draw' },
  params: idParams,
  output: drawFile,
  refusals: [{ status: 404, code: 'not-found' }],
});
