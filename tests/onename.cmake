# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<sources> -P onename.cmake: a type's name is defined in one header. Two of one name would be taken for each
# other by the linker, unseen (C++20 [basic.def.odr]).
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/lib/*.h ${ROOT}/app/*.h)
set(twice "")
foreach(header ${headers})
  file(STRINGS ${ROOT}/${header} lines REGEX "^(struct|class|enum class) [A-Za-z0-9_]+( final)?( :.*)?( {.*)?$")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^(struct|class|enum class) ([A-Za-z0-9_]+).*$" "\\2" name "${line}")
    if(DEFINED where_${name} AND NOT where_${name} STREQUAL header)
      string(APPEND twice "\n  ${name}: ${where_${name}} and ${header}")
    endif()
    set(where_${name} ${header})
  endforeach()
endforeach()
list(LENGTH headers count)
if(count LESS 100)
  message(FATAL_ERROR "Only ${count} headers were found under ${ROOT}: nothing was checked")
endif()
if(twice)
  message(FATAL_ERROR "These names are defined in two headers; give one of them a truer name:${twice}")
endif()
