import type { Words } from '../../../src/reply/words.ts'
import type { KeptDigest } from '../../digest/kept.ts'
import type { Shown } from '../../digest/replied.ts'
import type { Pressable } from '../buttons.ts'
import type { DigestAct } from '../press.ts'

/** What can be done with a digest; `named` where several stand together and each must say which it is. */
export function digestButtons({ digest, doubtful }: Shown, { say }: Words, named: boolean): Pressable[] {
  const button = (act: DigestAct, label: string, occurrence?: string): Pressable => ({
    label: named ? `${label} ${digest.id}` : label,
    press: { act: 'digest', do: act, digest: digest.id, ...(occurrence && { occurrence }) },
  })
  const doubt = doubtful
    ? [
        button('again', say('digest.button.again'), doubtful),
        button('settle', say('digest.button.settle'), doubtful),
      ]
    : []
  return [
    ...doubt,
    button('preview', say('digest.button.preview')),
    button('change', say('digest.button.change')),
    ...(digest.paused
      ? [button('resume', say('digest.button.resume'))]
      : [button('pause', say('digest.button.pause'))]),
    stopButton(digest, { say }, named),
  ]
}

/** Stopping is asked about once more. */
export function stopButton(
  { id }: Pick<KeptDigest, 'id'>,
  { say }: Pick<Words, 'say'>,
  named: boolean,
): Pressable {
  const label = say('digest.button.stop')
  return {
    label: named ? `${label} ${id}` : label,
    press: { act: 'digest', do: 'delete', digest: id },
    sure: { title: label, text: say('digest.sure'), yes: label, no: say('digest.button.cancel') },
  }
}
