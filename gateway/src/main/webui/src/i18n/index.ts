import { createI18n } from 'vue-i18n'
import zhCN from '@/messages/zh-CN'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
const KEPT = 'wugu-language'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN },
})

export const currentLanguage = (): Language => i18n.global.locale.value as Language

/** English is loaded only when somebody wants it. */
export async function useLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en' as never)) {
    const { default: messages } = await import('@/messages/en')
    i18n.global.setLocaleMessage('en' as never, messages as never)
  }
  i18n.global.locale.value = language as never
  document.documentElement.lang = language
  localStorage.setItem(KEPT, language)
}

export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return LANGUAGES.find((language) => language === kept) ?? 'zh-CN'
}
