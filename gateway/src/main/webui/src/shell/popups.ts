import { inject, provide } from 'vue'

/**
 * For lists of Element Plus within a dialog: in it, or they stand behind it; fixed, or it cuts them off at its edge.
 */
export const IN_DIALOG = { teleported: false, popperOptions: { strategy: 'fixed' } } as const

const popups = Symbol('popups')

/** What stands within the dialog that calls this has its lists there. */
export const keepPopups = (): void => provide(popups, IN_DIALOG)

/** What a list needs where it stands. */
export const usePopups = (): Partial<typeof IN_DIALOG> => inject<Partial<typeof IN_DIALOG>>(popups, {})
