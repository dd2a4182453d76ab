/* Namespaces came with 5.4: before, nothing has to be imported. */
#ifndef MODULE_IMPORT_NS
#define MODULE_IMPORT_NS(ns)	extern void shim_no_namespace_##ns(void)
#endif
