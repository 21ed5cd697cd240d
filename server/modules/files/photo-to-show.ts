import { Refused } from '../../platform/refused.ts';

/** A photo of more points than this is refused before it is unpacked. */
const mostPixels = 50_000_000;
/** Long side of the photo as shown. */
const longSide = 2560;

/**
 * The photo as it is shown: upright, without place, time and device of its taking, at most 2,560 points long, as JPEG.
 * Throws Refused (422) where the bytes are no whole photo.
 */
export async function photoToShow(bytes: Buffer): Promise<Buffer> {
  // Loaded with the first photo: it is large.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) {
      throw new Refused(422, 'broken-photo', {
        zh: '照片超过 5000 万像素，请缩小后再上传。',
        en: 'The photo has more than 50 million pixels; make it smaller and upload it again.',
      });
    }
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(422, 'broken-photo', {
      zh: '这不是一张完整的照片，可能传输中断或文件已损坏。请重新拍摄或导出后再上传。',
      en: 'This is not a whole photo; it may be damaged or cut off. Take or export it again, then upload it.',
    });
  }
}
