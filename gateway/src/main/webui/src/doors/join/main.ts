import { createApp } from 'vue'
import { askForDivisionsBy } from '@/divisions/divisions'
import { i18n, preferredLanguage, useLanguage } from '@/i18n'
import '@/style/base.css'
import '@/style/tokens.css'
import { placesBelow } from './joining'
import JoinPage from './JoinPage.vue'

askForDivisionsBy(placesBelow)
void useLanguage(preferredLanguage()).then(() => createApp(JoinPage).use(i18n).mount('#app'))
