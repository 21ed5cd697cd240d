import * as contract from '../../../contracts/files.ts';
import type { Serve } from '../../platform/serve.ts';
import { discardFile } from './discard-file.ts';
import { listFiles } from './list-files.ts';
import { readOriginalFile, showFile } from './read-file.ts';
import { storeUpload, uploadFile } from './upload-file.ts';

export function fileRoutes(serve: Serve): void {
  serve(
    contract.uploadFile,
    (_input, { upload }, { files }) => storeUpload(files, upload),
    (work, _input, _wire, stored) => uploadFile(work, stored),
  );
  serve(contract.listFiles, (work, { query }) => listFiles(work, query));
  serve(contract.showFile, (work, { params }, wire) => showFile(work, params.id, wire));
  serve(contract.readOriginalFile, (work, { params }, wire) => readOriginalFile(work, params.id, wire));
  serve(contract.discardFile, (work, { params }) => discardFile(work, params.id));
}
