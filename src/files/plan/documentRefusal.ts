import { Refusal } from '#domain/access/refusal.ts'
import { documentLimits } from './documentLimits.ts'

const OTHERWISE = '另存为 .docx、.doc、.txt 或有文字的 PDF 后上传，或把方案文字粘贴进来。'

/** Every reason for which a plan document is not read, with what its sender can do about it. */
export const documentRefusal = {
  empty: (name: string) => new Refusal('bad-input', `文件「${name}」是空的，请检查后重新上传。`),
  wordless: (name: string) =>
    new Refusal('bad-input', `文件「${name}」里没有文字；内容若是图片，请取得有文字的原件，${OTHERWISE}`),
  tooLarge: (name: string) =>
    new Refusal(
      'too-large',
      `文件「${name}」超过 ${megabytes(documentLimits.bytes)}，请删去图片后另存，再上传；或把方案文字粘贴进来。`,
    ),
  swollen: (name: string) =>
    new Refusal('too-large', `文件「${name}」解压后过大，不予读取；请把方案复制到一个新的 Word 文件，保存后上传。`),
  tooLong: (name: string) =>
    new Refusal(
      'too-large',
      `文件「${name}」的文字超过 ${megabytes(documentLimits.textBytes)}，不像一份方案；请只留方案正文和附件，保存后上传。`,
    ),
  wrongType: (name: string, found: string) =>
    new Refusal('bad-input', `文件「${name}」${found}，不是方案文档；请用原来的软件打开，${OTHERWISE}`),
  picture: (name: string) =>
    new Refusal('bad-input', `文件「${name}」是图片，读不出文字；请取得有文字的原件，${OTHERWISE}`),
  scanned: (name: string, pages: string) =>
    new Refusal(
      'bad-input',
      `文件「${name}」${pages}是扫描的图片，没有文字；请取得有文字的原件，或先做文字识别并校对，${OTHERWISE}`,
    ),
  coded: (name: string, pages: string) =>
    new Refusal('bad-input', `文件「${name}」${pages}用的字体没有带字符编码，文字读不出；请取得原件，${OTHERWISE}`),
  locked: (name: string) =>
    new Refusal('bad-input', `文件「${name}」设有打开密码，请用原来的软件取消密码、保存后重新上传。`),
  damaged: (name: string) =>
    new Refusal('bad-input', `文件「${name}」不完整或已损坏，请重新取得原件，确认能打开后再上传。`),
}

function megabytes(bytes: number): string {
  return `${bytes >> 20} MB`
}
