# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries every definition and warning; everything of ours links it.
add_library(earshot-options INTERFACE)
target_compile_definitions(earshot-options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_FOREACH)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # What later versions call old is often all that Qt 6.4, our floor, has.
  target_compile_definitions(earshot-options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(earshot-options INTERFACE -Wall -Wextra -Wpedantic)
# Only with compilers that were tried: a newer one's new warning is not the fault of who builds with it.
if(EARSHOT_WARNINGS_AS_ERRORS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
  target_compile_options(earshot-options INTERFACE -Werror)
endif()
if(EARSHOT_SANITIZE)
  target_compile_options(earshot-options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(earshot-options INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()

# Mail is hostile input: what leaves the house is hardened. Sanitizers replace some of it, so they go without.
include(CheckPIESupported)
check_pie_supported()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT EARSHOT_SANITIZE)
  add_compile_options("$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>" -fstack-protector-strong)
  add_link_options(-Wl,-z,relro,-z,now)
endif()
