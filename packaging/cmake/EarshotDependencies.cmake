# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What the library needs. Included by its own build and, installed, by EarshotConfig.cmake, so that the two agree.
find_package(PkgConfig REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Concurrent)
find_package(tl-expected REQUIRED)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
# Without it a search that nobody waits for any more runs to its end instead of being stopped.
pkg_check_modules(SQLITE3 IMPORTED_TARGET sqlite3)
# Where passwords are kept on a seat; without it only in a folder that is named.
find_package(Qt6Keychain QUIET)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
# No package of its own on Debian 12; on 13 its package offers a static library first.
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
if(NOT TARGET Earshot::phonenumber)
  add_library(Earshot::phonenumber UNKNOWN IMPORTED)
  set_target_properties(Earshot::phonenumber PROPERTIES
    IMPORTED_LOCATION ${PHONENUMBER_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${PHONENUMBER_INCLUDE})
endif()
