import { shallowRef } from 'vue'

/** Asked before something that is not taken back easily. */
export interface Question {
  /** The verb; it stands on the button too. */
  title: string
  text: string
  danger?: boolean
}

/** The one that is asked now. */
export const asked = shallowRef<Question & { answer: (yes: boolean) => void }>()

/** Whether the person wants it; who leaves the dialog does not. */
export function isSure(question: Question): Promise<boolean> {
  asked.value?.answer(false)
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer(yes) {
        asked.value = undefined
        resolve(yes)
      },
    }
  })
}
