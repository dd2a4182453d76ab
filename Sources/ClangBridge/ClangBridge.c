#include "ClangBridge.h"
