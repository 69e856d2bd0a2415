// The styles of exactly the components that the township's pages use; their scripts are shaken out by the bundler.
import 'vant/es/list/style/index'
import 'vant/es/search/style/index'
