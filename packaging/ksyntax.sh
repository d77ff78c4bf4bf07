#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/ksyntax.sh DIR: builds KSyntaxHighlighting 5.116 for Qt 6 into DIR/ksyntax, statically.
#
# Debian 12 packages this library for Qt 5 only. The source package of Debian 13 builds with Qt 6.4; it is fetched from
# the archive this system already uses, through apt settings of our own, so that no file of the system is touched and no
# root is needed. Both files may also be put into DIR by hand on a machine without a network.
set -euo pipefail

version=5.116.0
archive=ksyntax-highlighting_$version.orig.tar.xz
checksum=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7

[ $# -eq 1 ] || { echo "usage: packaging/ksyntax.sh DIR" >&2; exit 2; }
mkdir -p "$1"
dir=$(cd "$1" && pwd -P)
cd "$dir"
[ ! -e ksyntax/.done ] || exit 0

stop()
{
    echo "KSyntaxHighlighting $version: $1" >&2
    echo "Without a network, put $archive (Debian 13's source of ksyntax-highlighting) and" >&2
    echo "extra-cmake-modules_6.*_amd64.deb (Debian 13) into $dir and start again." >&2
    exit 1
}

have_archive() { echo "$checksum  $archive" | sha256sum --check --status 2>/dev/null; }
have_modules() { compgen -G 'extra-cmake-modules_6.*.deb' >/dev/null; }

private_apt()
{
    local uri
    uri=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 'Codename: bookworm' | sort -u | head -1)
    [ -n "$uri" ] || stop "apt knows no Debian 12 archive to fetch the source from (has 'apt-get update' been run?)"
    rm -rf apt
    mkdir -p apt/lists/partial apt/cache/archives/partial apt/parts
    printf '%s\n' 'Types: deb deb-src' "URIs: $uri" 'Suites: trixie' 'Components: main' \
        'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg' >apt/parts/trixie.sources
    cat >apt/apt.conf <<CONF
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$dir/apt/parts";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State::Lists "$dir/apt/lists";
Dir::State::status "/dev/null";
Dir::Cache "$dir/apt/cache";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
CONF
    # Root's apt would otherwise step down to a user who cannot write here.
    [ "$(id -u)" != 0 ] || echo 'APT::Sandbox::User "root";' >>apt/apt.conf
    export APT_CONFIG="$dir/apt/apt.conf"
}

if ! have_archive || ! have_modules; then
    private_apt
    # Without Error-Mode=any apt answers 0 although every list failed.
    apt-get -q -o APT::Update::Error-Mode=any update || stop "the package lists of Debian 13 could not be fetched."
    # The checksum decides, not the exit code: apt also wants signature files that some mirrors do not carry.
    apt-get -q source --download-only --tar-only ksyntax-highlighting=$version-1 || true
    have_modules || apt-get -q download extra-cmake-modules || stop "extra-cmake-modules could not be fetched."
    unset APT_CONFIG
fi
have_archive || stop "$archive is missing or has a wrong checksum."
have_modules || stop "extra-cmake-modules is missing."

rm -rf kbuild ksrc ecm ksyntax
dpkg -x extra-cmake-modules_6.*.deb ecm
mkdir ksrc
tar -C ksrc --strip-components=1 -xJf "$archive"
cmake -S ksrc -B kbuild -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$dir/ksyntax" \
    -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DBUILD_QCH=OFF \
    -DECM_DIR="$dir/ecm/usr/share/ECM/cmake" -DKF_SKIP_PO_PROCESSING=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON
cmake --build kbuild
cmake --install kbuild
touch ksyntax/.done
rm -rf kbuild ksrc ecm apt
