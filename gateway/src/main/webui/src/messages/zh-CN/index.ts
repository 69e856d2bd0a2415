import accounts from './accounts.json'
import application from './application.json'
import figures from './figures.json'
import formText from './formText.json'
import journey from './journey.json'
import log from './log.json'
import office from './office.json'
import outfitting from './outfitting.json'
import rights from './rights.json'
import shell from './shell.json'
import training from './training.json'

export default { accounts, application, figures, formText, journey, log, office, outfitting, rights, shell, training }
